import type { Font } from '../model/font.ts'
import type { Render } from '../model/rendering.ts'
import type { Renderer } from './define-renderer.ts'
import { formats } from './index.ts'

/** Makes the function that renders in this thread. */
export function renderHere(font: Font): Render {
  return async ({ format, report, ...given }) => {
    const renderer = await rendererOf(format)
    return renderer(report, { ...given, font })
  }
}

/** Loads the renderer of a format; throws if the table has none of this name. */
export async function rendererOf(name: string): Promise<Renderer> {
  const found = Object.entries(formats).find(([known]) => known === name)
  if (found === undefined) throw new Error(`Cannot render ${name}: the table has no such format`)
  return found[1].load()
}
