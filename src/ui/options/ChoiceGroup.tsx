interface Choice<Value extends string | number> {
  value: Value;
  label: string;
  /** One sentence that helps to choose. */
  explanation?: string;
}

interface ChoiceGroupProps<Value extends string | number> {
  name: string;
  legend: string;
  choices: readonly Choice<Value>[];
  value: Value;
  /** Side by side where the words are short. */
  isRow?: boolean;
  onChange(value: Value): void;
}

/** One out of a few, all of them in sight. */
export function ChoiceGroup<Value extends string | number>(props: ChoiceGroupProps<Value>) {
  const { name, legend, choices, value, isRow = false, onChange } = props;
  return (
    <fieldset class={isRow ? 'choices choices--row' : 'choices'}>
      <legend class="choices__legend">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choices__choice">
          <input
            type="radio"
            name={name}
            class="choices__input"
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.explanation ? <span class="choices__explanation">{choice.explanation}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
