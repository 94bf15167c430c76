import { buurten, gemeenten, gemeenteOf, wijken, wijkOf } from './plan.ts'
import { buurtShapes, gemeenteShapes, type Shape, wijkShapes } from './shapes.ts'

type Properties = Record<string, string>

function collection(shapes: Shape[], properties: Map<string, Properties>): object {
  return {
    type: 'FeatureCollection',
    metadata: { year: 2024, invented: true },
    features: shapes.map((shape) => {
      const closed = shape.rings.map((ring) => [...ring, ...ring.slice(0, 1)])
      const geometry =
        closed.length === 1
          ? { type: 'Polygon', coordinates: closed }
          : { type: 'MultiPolygon', coordinates: closed.map((ring) => [ring]) }
      return { type: 'Feature', properties: properties.get(shape.code) ?? {}, geometry }
    }),
  }
}

/** Returns the municipalities as a GeoJSON FeatureCollection (RFC 7946, WGS84). */
export function gemeentenGeojson(): object {
  return collection(gemeenteShapes(), new Map(gemeenten.map((gemeente) => [gemeente.code, { ...gemeente }])))
}

/** Returns the wijken as a GeoJSON FeatureCollection. */
export function wijkenGeojson(): object {
  const properties = wijken.map(({ code, name, gemeentecode }): [string, Properties] => [
    code,
    { code, name, gemeentecode },
  ])
  return collection(wijkShapes(), new Map(properties))
}

/** Returns the buurten as a GeoJSON FeatureCollection. */
export function buurtenGeojson(): object {
  const properties = buurten.map(({ code, name }): [string, Properties] => [
    code,
    { buurtcode: code, buurtnaam: name, wijkcode: wijkOf(code), gemeentecode: gemeenteOf(code) },
  ])
  return collection(buurtShapes(), new Map(properties))
}
