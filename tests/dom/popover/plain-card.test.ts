import { expect, it } from 'vitest';
import { build } from '@/page/popover/build';
import { plainCard } from '@/page/popover/plain-card';
import { drawUnknown } from '@/ui/card/draw-card';
import { english } from '../ui/english';

it('a card that is under way is closed by the same button as one that is drawn', () => {
  const [underWay, drawn] = [
    plainCard('North Works', 'Looking it up…', english.translate('popoverClose')),
    drawUnknown('North Works', english),
  ].map((drawing) => {
    build(document.body, drawing);
    return document.body.querySelector('[data-act=close]')?.outerHTML;
  });

  expect(underWay).toContain('aria-label="Close"');
  expect(underWay).toBe(drawn);
});
