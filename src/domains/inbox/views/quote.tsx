import { Prose } from '../../../ui/prose.tsx'

/** What a person typed, in a frame that says: these are somebody's own words. */
export function Quote({ text }: { text: string }) {
  return (
    <blockquote class="weefsel-inbox__quote">
      <Prose text={text} />
    </blockquote>
  )
}
