/** What a person typed: blank lines make paragraphs, line ends stay. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p class="nl-paragraph" key={index}>
          {paragraph.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]))}
        </p>
      ))}
    </>
  )
}

/** The same in a frame that says: these are somebody's own words. */
export function Quote({ text }: { text: string }) {
  return (
    <blockquote class="weefsel-inbox__quote">
      <Prose text={text} />
    </blockquote>
  )
}
