import { useState } from 'preact/hooks';
import { LOCAL_FILES } from '@/core/settings/site-rules';
import { useLanguage } from '@/ui/kit/language-context';
import { addSite, removeSite, sitesOf } from './add-site';
import { ChoiceGroup } from './ChoiceGroup';
import { Room } from '@/ui/kit/Room';
import { RemovableList } from './RemovableList';
import type { SectionProps } from './section-props';

/** Where Sidelight works. */
export function SiteSettings({ settings, change }: SectionProps) {
  const { translate } = useLanguage();
  const isOnly = settings.mode === 'only-on';
  const label = translate(isOnly ? 'optionsOnSites' : 'optionsOffSites');
  const items = sitesOf(settings).map((site) => ({
    key: site,
    text: site === LOCAL_FILES ? translate('optionsLocalFiles') : site,
  }));
  return (
    <Room id="sites" title={translate('optionsSites')}>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.paused}
          onChange={(event) => {
            const paused = event.currentTarget.checked;
            change((now) => ({ ...now, paused }));
          }}
        />
        <span>{translate('optionsPaused')}</span>
      </label>
      <ChoiceGroup
        name="mode"
        legend={translate('optionsMode')}
        value={settings.mode}
        choices={[
          { value: 'everywhere-except', label: translate('optionsModeEverywhere') },
          { value: 'only-on', label: translate('optionsModeOnly') },
        ]}
        onChange={(mode) => change((now) => ({ ...now, mode }))}
      />
      <h3>{label}</h3>
      <RemovableList
        label={label}
        empty={translate(isOnly ? 'optionsNoOnSites' : 'optionsNoOffSites')}
        items={items}
        removeKey="optionsRemove"
        removeNamedKey="optionsRemoveNamed"
        onRemove={(site) => change((now) => removeSite(now, site))}
      />
      <AddSite settings={settings} change={change} />
    </Room>
  );
}

function AddSite({ settings, change }: SectionProps) {
  const { translate } = useLanguage();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const added = addSite(settings, typed);
    if (added.ok) {
      change(added.step);
      setTyped('');
      setFault(undefined);
    } else {
      setFault(translate(added.error === 'covered' ? 'optionsSiteCovered' : 'optionsNotASite', [added.site]));
    }
  };
  return (
    <form class="add" onSubmit={submit} noValidate>
      <label class="add__label" for="add-site">
        {translate('optionsAddSite')}
      </label>
      <input
        id="add-site"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="example.com"
        value={typed}
        aria-invalid={fault !== undefined}
        aria-describedby="add-site-fault"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {translate('optionsAdd')}
      </button>
      <p id="add-site-fault" class="fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
