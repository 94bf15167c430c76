import type { Preview } from '../preview-list.ts'
import { Bar } from './bar.tsx'

export const previews: Preview[] = [
  { name: 'typical', render: () => <Bar percent={63} marks={[42]} emphasis /> },
  { name: 'unknown', render: () => <Bar percent={null} marks={[42]} /> },
]
