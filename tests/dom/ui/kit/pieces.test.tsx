import { describe, expect, it, vi } from 'vitest';
import { Button } from '@/ui/kit/Button';
import { DateText } from '@/ui/kit/DateText';
import { EntityHeading } from '@/ui/kit/EntityHeading';
import { FactItem } from '@/ui/kit/FactItem';
import { Notice } from '@/ui/kit/Notice';
import { numberAddresses } from '@/ui/kit/OutsideMarks';
import { SourceLink } from '@/ui/kit/SourceLink';
import { StatusBadge } from '@/ui/kit/StatusBadge';
import { Switch } from '@/ui/kit/Switch';
import { draw } from '../draw';
import { english as language } from '../english';

const source = { publisher: 'Example Gazette', title: 'A report', url: 'https://example.org/report' };

describe('a source', () => {
  it('opens in a new tab and tells it nothing', async () => {
    const link = (await draw(<SourceLink source={source} language={language} />)).querySelector('a');

    expect(link?.target).toBe('_blank');
    expect(link?.rel.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
    expect(link?.title).toBe('A report (opens in a new tab)');
  });

  it.each(['http://example.org', 'javascript:alert(1)', 'nowhere'])('at %s is plain text', async (url) => {
    const body = await draw(<SourceLink source={{ ...source, url }} language={language} />);

    expect(body.querySelector('a')).toBeNull();
    expect(body.textContent).toBe('Example Gazette');
  });
});

describe('a heading', () => {
  it.each([
    ['Person', ['ua'], 'Person', 'Ukraine'],
    ['Company', ['ru', 'CN'], 'Company', 'Russia, China'],
    ['Spaceship', [], 'Kind not known', 'country not known'],
    ['constructor', ['??', 'xq'], 'Kind not known', '??, XQ'],
  ])('for %s of %s says what is known', async (schema, countries, kind, places) => {
    const body = await draw(
      <EntityHeading caption="Name" schema={schema} countries={countries} language={language} level={1} />,
    );

    expect([...body.querySelectorAll('p span')].map((part) => part.textContent)).toEqual([kind, places]);
    expect(body.querySelector('h1')?.textContent).toBe('Name');
  });

  it('takes its direction from the name and sets a very long one smaller', async () => {
    const body = await draw(
      <EntityHeading caption={'شركة '.repeat(60)} schema="Company" countries={[]} language={language} />,
    );

    expect(body.querySelector('h2')?.dir).toBe('auto');
    expect(body.querySelector('.entity-heading')?.getAttribute('data-long')).toBe('true');
  });
});

describe('a fact', () => {
  it('leads to every source it has, each by its number', async () => {
    const sources = [source, { ...source, publisher: 'Other Paper', url: 'https://example.com/' }];
    const body = await draw(
      <FactItem
        text="It sold lamps."
        attribution={{ kind: 'stated', by: 'North Works' }}
        sources={sources}
        numbers={numberAddresses([{ sources: [source] }, { sources }])}
        language={language}
      />,
    );

    expect(
      [...body.querySelectorAll('a')].map((mark) => [
        mark.textContent,
        mark.getAttribute('aria-label'),
        mark.target,
      ]),
    ).toEqual([
      ['1', 'Source 1: Example Gazette', '_blank'],
      ['2', 'Source 2: Other Paper', '_blank'],
    ]);
    expect([...body.querySelectorAll('a')].map(({ rel }) => rel)).toEqual(
      Array(2).fill('noreferrer noopener'),
    );
    expect(body.textContent).toContain('Stated by North Works');
  });
});

describe('a date', () => {
  it('is machine-readable where it is one, and words where it is not', async () => {
    expect(
      (await draw(<DateText date="2024-06" language={language} />)).querySelector('time')?.dateTime,
    ).toBe('2024-06');
    expect((await draw(<DateText date="soon" language={language} />)).querySelector('time')).toBeNull();
  });
});

describe('a status', () => {
  it.each(['freeze', 'control', 'listed', 'known'] as const)(
    '%s has a word and a shape',
    async (statusClass) => {
      const body = await draw(<StatusBadge statusClass={statusClass} language={language} />);

      expect(body.textContent.trim()).not.toBe('');
      expect(body.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
      expect(body.innerHTML).not.toMatch(/not sanctioned/i);
    },
  );
});

describe('a switch', () => {
  it('says its state and asks for the other one', async () => {
    const onChange = vi.fn();
    const body = await draw(
      <Switch checked={false} onChange={onChange}>
        On here
      </Switch>,
    );
    const control = body.querySelector<HTMLElement>('[role="switch"]');
    control?.click();

    expect(control?.getAttribute('aria-checked')).toBe('false');
    expect(control?.textContent).toBe('On here');
    expect(onChange).toHaveBeenCalledWith(true);
  });
});

describe('a button', () => {
  it('never submits a form, and does nothing when disabled', async () => {
    const onPress = vi.fn();
    const body = await draw(
      <Button onPress={onPress} disabled label="Close">
        ×
      </Button>,
    );
    const button = body.querySelector('button');
    button?.click();

    expect(button?.type).toBe('button');
    expect(button?.getAttribute('aria-label')).toBe('Close');
    expect(onPress).not.toHaveBeenCalled();
  });
});

describe('a notice', () => {
  it.each([
    ['info', 'status'],
    ['problem', 'alert'],
  ] as const)('of the kind %s has the role %s', async (kind, role) => {
    expect(
      (await draw(<Notice kind={kind}>Saved.</Notice>)).querySelector(`[role="${role}"]`)?.textContent,
    ).toBe('Saved.');
  });
});
