/** Several lines of one fact: plain when there is one, a list when there are more. */
export function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length < 2) return <>{lines[0]}</>
  return (
    <ul class="weefsel-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
