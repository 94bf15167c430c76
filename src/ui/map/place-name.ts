import { type LabelSpot, labelSpots } from './label.ts'

/** Average width of a letter as a part of its height, on the safe side for this family. */
const LETTER = 0.55
/** Height of a name on a wide and on a narrow screen, in a picture 640 wide; area-map.css has the same numbers. */
const WIDE = 18
const NARROW = 27

type Point = { x: number; y: number }
type Box = { width: number; height: number }

const boxOf = (lines: readonly string[], size: number): Box => ({
  width: Math.max(...lines.map((line) => line.length)) * LETTER * size,
  height: lines.length * size,
})

/** Inside the shape, and clear of every marker as big as that marker is at this size of letters. */
function fits(spot: LabelSpot, box: Box, markers: readonly Point[]): boolean {
  if (box.width > spot.room) return false
  return markers.every(
    (marker) =>
      Math.abs(marker.x - spot.x) > box.width / 2 + box.height ||
      Math.abs(marker.y - spot.y) > box.height * 1.4,
  )
}

/**
 * Where a name goes in its shape, clear of the markers; with a line under it when there are two. Letters are bigger in the picture on a narrow screen, so some
 * names fit on a wide screen only, and some nowhere: `undefined`. `unit` is the width of the picture over 640.
 */
export function placeName(lines: readonly string[], path: string, markers: readonly Point[], unit: number) {
  const placeFor = (box: Box) => labelSpots(path, box.height).find((spot) => fits(spot, box, markers))
  const everywhere = placeFor(boxOf(lines, NARROW * unit))
  const spot = everywhere ?? placeFor(boxOf(lines, WIDE * unit))
  return spot && { x: spot.x, y: spot.y, wideOnly: everywhere === undefined }
}
