import { firstWords, type KeyProps, type Manners } from './key-words.ts'

/** On a screen “vandaag”; on paper, which is read on another day, the day itself. */
function Lasting({ screen, paper }: { screen: string; paper: string }) {
  if (screen === paper) return <>{screen}</>
  return (
    <>
      <span class="weefsel-no-print">{screen}</span>
      <span class="weefsel-supply__paper">{paper}</span>
    </>
  )
}

/** The biggest words of a page, true on paper too. */
export function lastingWords(props: KeyProps, manners: Manners) {
  const screen = firstWords(props, manners)
  // Without a day of today every day goes by its own name.
  const paper = firstWords({ ...props, today: '' }, manners)
  return {
    ...screen,
    first: <Lasting screen={screen.first} paper={paper.first} />,
    ...(screen.note ? { note: <Lasting screen={screen.note} paper={paper.note ?? ''} /> } : {}),
  }
}
