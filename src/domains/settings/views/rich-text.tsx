import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { type Block, type Inline, readRichText } from '../rich-text.ts'

/** The text of an own page, as it was typed: headings, paragraphs, lists, bold words and links. */
export function RichText({ text }: { text: string }) {
  return (
    <>
      {readRichText(text).map((block, at) => (
        <Part block={block} key={at} />
      ))}
    </>
  )
}

function Part({ block }: { block: Block }) {
  if (block.kind === 'heading')
    return (
      <Heading level={block.level}>
        <Words words={block.words} />
      </Heading>
    )
  if (block.kind === 'paragraph')
    return (
      <p class="nl-paragraph">
        {block.lines.map((line, at) => (
          <>
            {at > 0 ? <br /> : null}
            <Words words={line} />
          </>
        ))}
      </p>
    )
  const items = block.items.map((words, at) => (
    <li key={at}>
      <Words words={words} />
    </li>
  ))
  return block.numbered ? <ol>{items}</ol> : <ul>{items}</ul>
}

function Words({ words }: { words: readonly Inline[] }) {
  return (
    <>
      {words.map((word, at) =>
        word.kind === 'link' ? (
          <Link href={word.href} key={at}>
            {word.text}
          </Link>
        ) : word.kind === 'bold' ? (
          <strong key={at}>{word.text}</strong>
        ) : (
          word.text
        ),
      )}
    </>
  )
}
