import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAnnotator, PACK_FOLDER, type Annotator } from '../../../gold/annotate';
import { foundMentions } from '../../../gold/evaluate';

let annotator: Annotator;
beforeAll(async () => {
  annotator = await createAnnotator(PACK_FOLDER);
});

function shown(blocks: readonly string[], lang = 'en'): string[] {
  const { view, decision } = annotator.annotateBlocks(blocks, lang);
  return foundMentions(view, decision).map(({ surface, entity }) => `${surface}=${entity}`);
}

function reasons(blocks: readonly string[], lang = 'en'): string[] {
  const { decision } = annotator.annotateBlocks(blocks, lang);
  return [...decision.mentions, ...decision.dropped].map(({ reason }) => reason.rule);
}

const HIT = 'HIT=harbin-institute-of-technology';
const LONG = 'Harbin Institute of Technology=harbin-institute-of-technology';

describe('acronyms', () => {
  it.each([
    {
      why: 'defined behind the long form',
      blocks: ['She left the Harbin Institute of Technology (HIT) in May. HIT keeps her desk.'],
      expected: [LONG, HIT, HIT],
    },
    {
      why: 'defined before the long form',
      blocks: ['A grant for HIT (Harbin Institute of Technology) was withdrawn.'],
      expected: [HIT, LONG],
    },
    {
      why: 'headline before the text that names it',
      blocks: ['HIT loses grant', 'The Harbin Institute of Technology said it would appeal.'],
      expected: [HIT, LONG],
    },
    {
      why: 'bound to something else by its initials',
      blocks: ['The Hessian Institute of Tourism (HIT) opens on Monday.', 'HIT expects 400 students.'],
      expected: [],
    },
    {
      why: 'both senses on one page, each in its paragraph',
      blocks: [
        'The Harbin Institute of Technology (HIT) sent two teams.',
        'Hobart Institute of Trades (HIT) sent one. HIT came fourth.',
      ],
      expected: [LONG, HIT],
    },
    {
      why: 'a verb in a line of capitals, although the page is about the university',
      blocks: ['ROCKETS HIT WAREHOUSE', 'The Harbin Institute of Technology was not involved.'],
      expected: [LONG],
    },
    {
      why: 'counted like a thing',
      blocks: ['The Harbin Institute of Technology choir has a HIT on its hands.'],
      expected: [LONG],
    },
    {
      why: 'a verb behind a plural',
      blocks: ['Sanctions HIT Russian firms, analysts in Harbin said.'],
      expected: [],
    },
    { why: 'a verb with its object', blocks: ['The typhoon that HIT Jilin passed Harbin.'], expected: [] },
    {
      why: 'a name that goes on',
      blocks: ['Big HIT Entertainment opened an office in Harbin.'],
      expected: [],
    },
    { why: 'said without a definition', blocks: ['Scientists at HIT in Harbin built it.'], expected: [HIT] },
    { why: 'inside a word', blocks: ['WHITE paper, HITS and HIT2 near Harbin'], expected: [] },
    { why: 'last part of another name', blocks: ['The Mega-HIT store in Harbin'], expected: [] },
  ])('$why', ({ blocks, expected }) => {
    expect(shown(blocks)).toEqual(expected);
  });

  it('says which definition decided', () => {
    expect(reasons(['A grant for HIT (Harbin Institute of Technology) was withdrawn.'])).toContain(
      'defined-here',
    );
  });
});

describe('persons', () => {
  const FULL = 'Konstantin Basyuk=konstantin-basyuk';
  const SURNAME = 'Basyuk=konstantin-basyuk';

  it.each([
    {
      why: 'surname after the full name',
      blocks: ['Konstantin Basyuk spoke for an hour.', 'Reporters waited for Basyuk outside.'],
      expected: [FULL, SURNAME],
    },
    {
      why: 'another given name in front',
      blocks: ['Konstantin Basyuk spoke first.', 'The violinist Petro Basyuk played.'],
      expected: [FULL],
    },
    {
      why: 'a surname near another person of that name',
      blocks: ['Konstantin Basyuk spoke.', 'The violinist Petro Basyuk played. Basyuk wore grey.'],
      expected: [FULL],
    },
    { why: 'another initial', blocks: ['The paper is by V. Basyuk, senator.'], expected: [] },
    {
      why: 'the page calls him another one',
      blocks: ['Konstantin Basyuk came, and so did another Basyuk.'],
      expected: [FULL],
    },
    { why: 'part of a street name', blocks: ['They live on Konstantin Basyuk Street.'], expected: [] },
    { why: 'part of a longer surname', blocks: ['Konstantin Kovbasyuk and Basyukov'], expected: [] },
  ])('$why', ({ blocks, expected }) => {
    expect(shown(blocks)).toEqual(expected);
  });

  it.each([
    {
      lang: 'ru',
      text: 'Встреча с Константином Владимировичем Басюком прошла тихо.',
      surface: 'Константином Владимировичем Басюком',
    },
    { lang: 'uk', text: 'Костянтинові Басюкові передали листа.', surface: 'Костянтинові Басюкові' },
    { lang: 'pl', text: 'Majątek Konstantina Basiuka zamrożono.', surface: 'Konstantina Basiuka' },
  ])('in the cases of $lang', ({ lang, text, surface }) => {
    expect(shown([text], lang)).toEqual([`${surface}=konstantin-basyuk`]);
  });
});

describe('short names', () => {
  it.each([
    {
      why: 'longer name of something else',
      blocks: ['Khabarovsk airport buys from Komax Wire Systems GmbH.'],
      expected: [],
    },
    { why: 'nothing on the page says who', blocks: ['Komax was mentioned twice.'], expected: [] },
    {
      why: 'the place it runs stands beside it',
      blocks: ['Komax, which runs Khabarovsk airport, declined to comment.'],
      expected: ['Komax=komax-khabarovsk'],
    },
    {
      why: 'someone has it for a surname',
      blocks: ['The drone pilot Jan Autel won the race.'],
      expected: [],
    },
    {
      why: 'a product tells its maker',
      blocks: ['The Autel EVO Max 4T is sold out.', 'Autel gave no date.'],
      expected: ['Autel EVO Max 4T=autel-evo-max-4t', 'Autel=autel-robotics'],
    },
    {
      why: 'in an address',
      blocks: ['See www.aero-hit.example/Aero-HIT and mail info@Aero-HIT.example'],
      expected: [],
    },
    { why: 'as a hashtag', blocks: ['More on this: #AeroHIT'], expected: ['AeroHIT=aero-hit'] },
    {
      why: 'typed with Cyrillic look-alikes',
      blocks: ['The firm Аero-HIT filed papers.'],
      expected: ['Аero-HIT=aero-hit'],
    },
  ])('$why', ({ blocks, expected }) => {
    expect(shown(blocks)).toEqual(expected);
  });
});

describe('any page', () => {
  const blocks = fc.array(
    fc.constantFrom(
      'Aero-HIT is a firm in Khabarovsk.',
      'HIT was mentioned.',
      'DRONES HIT DEPOT',
      'The Harbin Institute of Technology (HIT) opened.',
      'Holon Institute of Technology (HIT) closed.',
      'Basyuk left. Oleh Basyuk stayed.',
      'Konstantin Basyuk, senator for Kherson.',
      'Komax Holding AG and Komax.',
      'Nothing of note.',
    ),
    { maxLength: 12 },
  );

  it('is decided alike every time', () => {
    fc.assert(
      fc.property(blocks, (texts) => {
        expect(shown(texts)).toEqual(shown(texts));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps its full names when unrelated text is added', () => {
    fc.assert(
      fc.property(blocks, fc.array(fc.lorem({ maxCount: 20 }), { maxLength: 5 }), (texts, more) => {
        const strong = (list: string[]): string[] =>
          list.filter((one) => /^(Aero-HIT|Konstantin|Harbin Inst)/.test(one));

        expect(strong(shown([...more, ...texts, ...more]))).toEqual(strong(shown(texts)));
      }),
      { numRuns: 50 },
    );
  });

  it('never throws and never marks text that is not there', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (texts) => {
        const { view, decision } = annotator.annotateBlocks([...texts, 'HIT (', '(HIT)', 'Basyuk, '], '');
        for (const mention of decision.mentions) {
          const block = view.blocks.find(({ id }) => id === mention.block);
          expect(mention.end).toBeLessThanOrEqual(block?.text.length ?? 0);
          expect(mention.start).toBeLessThan(mention.end);
        }
      }),
    );
  });
});
