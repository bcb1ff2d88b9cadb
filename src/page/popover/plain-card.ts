import type { Drawing } from '@/core/messages/drawing';

/** As the kit draws it, whose code does not come into pages. */
const CLOSE_ICON: Drawing = [
  'svg',
  { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
  [['path', { d: 'M18 6 6 18M6 6l12 12' }, []]],
];

/** The card while nothing but the name is known, or can be: the name, a sentence, and a way out. */
export function plainCard(caption: string, sentence: string, close: string): Drawing[] {
  return [
    [
      'div',
      { class: 'scroll' },
      [
        [
          'div',
          { class: 'entity-heading' },
          [['h2', { class: 'caption', id: 'caption', dir: 'auto' }, [caption]]],
        ],
        ['div', { class: 'body' }, [['p', { class: 'quiet' }, [sentence]]]],
      ],
    ],
    [
      'div',
      { class: 'actions' },
      [
        [
          'button',
          {
            type: 'button',
            class: 'button',
            'data-look': 'plain',
            'data-act': 'close',
            'aria-label': close,
            title: close,
          },
          [CLOSE_ICON],
        ],
      ],
    ],
  ];
}
