import type { VNode } from 'preact'

/** One state of a component, drawn for the eye and for the accessibility check. */
export type Preview = { name: string; render: () => VNode }
