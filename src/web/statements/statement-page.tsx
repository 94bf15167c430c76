import { Heading } from '../../ui/heading.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { Statement } from './texts.nl.ts'

/** A page of plain text: a title, and paragraphs under headings. */
export function StatementPage({ statement }: { statement: Statement }) {
  return (
    <>
      <PageHeader title={statement.title} lead={statement.lead} />
      {statement.sections.map((section) => (
        <section key={section.heading}>
          <Heading level={2}>{section.heading}</Heading>
          {section.paragraphs.map((paragraph) => (
            <p class="nl-paragraph" key={paragraph}>
              {paragraph}
            </p>
          ))}
        </section>
      ))}
    </>
  )
}
