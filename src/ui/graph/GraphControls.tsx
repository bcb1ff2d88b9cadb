import { useLanguage } from '@/ui/kit/language-context';

/** Steps that the drawing offers; the last stands for as far as it goes. */
const DEPTHS = [1, 2, 3, Infinity];

/** How far from the name of the page the drawing goes. */
export function GraphControls({ depth, onDepth }: { depth: number; onDepth(depth: number): void }) {
  const { translate } = useLanguage();
  return (
    <fieldset class="graph-controls">
      <legend>{translate('entityGraphSteps')}</legend>
      {DEPTHS.map((steps) => (
        <label key={steps} class="graph-controls__choice">
          <input type="radio" name="graph-depth" checked={steps === depth} onChange={() => onDepth(steps)} />
          <span>{steps === Infinity ? translate('entityGraphAllSteps') : String(steps)}</span>
        </label>
      ))}
    </fieldset>
  );
}
