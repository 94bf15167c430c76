/** Values that travel along unseen; a name may come more than once. */
export function Hidden({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return (
    <>
      {pairs.map(([name, value], at) => (
        <input type="hidden" name={name} value={value} key={`${name} ${at}`} />
      ))}
    </>
  )
}

interface UsualButtonProps {
  value: string
  label: string
}

/**
 * The button that Enter presses in a field: without it that would be the first one of the form, which takes something away.
 * Not seen and not on the way of the Tab key, because another button does the same.
 */
export function UsualButton({ value, label }: UsualButtonProps) {
  return (
    <button class="weefsel-hidden" type="submit" name="doe" value={value} tabindex={-1}>
      {label}
    </button>
  )
}
