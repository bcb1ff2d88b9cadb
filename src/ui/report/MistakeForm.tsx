import { useState } from 'preact/hooks';
import type { PackInfo } from '@/core/entities/pack';
import type { AskedMention } from '@/core/messages/to-page';
import { Button } from '@/ui/kit/Button';
import { useLanguage } from '@/ui/kit/language-context';
import { Notice } from '@/ui/kit/Notice';
import { mistakeText } from './mistake-text';
import type { ReportDeps } from './report-deps';

interface Props {
  mention: NonNullable<AskedMention>;
  pack: PackInfo | undefined;
  deps: ReportDeps;
}

/** What has been done, or was not and why, as a message key; read out. */
interface Outcome {
  done?: Done;
  failed?: Failed;
}
type Done = 'entityCopied' | 'mistakeMuted';
type Failed = 'entityCopyFailed' | 'popupSaveFailed';

/** The report as a text to read, change, copy or save; and a way to be rid of the name at once. */
export function MistakeForm({ mention, pack, deps }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const [withSentence, setWithSentence] = useState(false);
  const [own, setOwn] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>({});
  const written = mistakeText({ mention, pack, version: deps.version, withSentence }, language);
  const text = own ?? written;
  const tell = (work: Promise<void>, done: Done, failed: Failed) =>
    work.then(
      () => setOutcome({ done }),
      () => setOutcome({ failed }),
    );
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
        <span role="status">{outcome.done ? translate(outcome.done) : ''}</span>
      </div>
      {outcome.failed ? <Notice kind="problem">{translate(outcome.failed)}</Notice> : null}
    </>
  );
}
