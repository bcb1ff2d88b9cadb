import { useState } from 'preact/hooks';
import type { PackInfo } from '@/core/entities/pack';
import type { AskedMention } from '@/core/messages/to-page';
import { Button } from '@/ui/kit/Button';
import { useLanguage } from '@/ui/kit/language-context';
import { mistakeText } from './mistake-text';
import type { ReportDeps } from './report-deps';

interface Props {
  mention: NonNullable<AskedMention>;
  pack: PackInfo | undefined;
  deps: ReportDeps;
}

/** What has been done, as a message key; read out. */
type Outcome = 'entityCopied' | 'entityCopyFailed' | 'mistakeMuted' | 'popupSaveFailed';

/** The report as a text to read, change, copy or save; and a way to be rid of the name at once. */
export function MistakeForm({ mention, pack, deps }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const [withSentence, setWithSentence] = useState(false);
  const [own, setOwn] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  const written = mistakeText({ mention, pack, version: deps.version, withSentence }, language);
  const text = own ?? written;
  const tell = async (work: Promise<void>, done: Outcome, failed: Outcome) => {
    const isDone = await work.then(
      () => true,
      () => false,
    );
    setOutcome(isDone ? done : failed);
  };
  return (
    <>
      <p>{translate('mistakeIntro')}</p>
      <label class="mistake__choice">
        <input
          type="checkbox"
          checked={withSentence}
          // What the reader has written is theirs: the sentence goes in by rewriting the text, so only before that.
          disabled={own !== undefined}
          onChange={(event) => setWithSentence(event.currentTarget.checked)}
        />
        {translate('mistakeWithSentence')}
      </label>
      <label class="mistake__label" for="mistake-text">
        {translate('mistakeLabel')}
      </label>
      <textarea
        id="mistake-text"
        class="mistake__text"
        rows={14}
        dir="auto"
        value={text}
        onInput={(event) => setOwn(event.currentTarget.value)}
      />
      <div class="report-actions">
        <Button look="solid" onPress={() => void tell(deps.copy(text), 'entityCopied', 'entityCopyFailed')}>
          {translate('mistakeCopy')}
        </Button>
        <Button onPress={() => deps.save('sidelight-wrong-match.txt', text, 'text/plain')}>
          {translate('mistakeSave')}
        </Button>
        <Button onPress={() => void tell(deps.mute(mention.entity), 'mistakeMuted', 'popupSaveFailed')}>
          {translate('popoverMute')}
        </Button>
        <span role="status">{outcome ? translate(outcome) : ''}</span>
      </div>
    </>
  );
}
