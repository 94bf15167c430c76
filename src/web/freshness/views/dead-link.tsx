import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'

/** A link that opens nothing (any more), and what to do about it. */
export function DeadLink({ title, text }: { title: string; text: string }) {
  return (
    <>
      <PageHeader title={title} />
      <Notice tone="attention">
        <p>{text}</p>
      </Notice>
    </>
  )
}
