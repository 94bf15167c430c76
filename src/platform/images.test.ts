import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { makeLogo, makePicture } from './images.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a33' } })

test('a photo becomes a small square without place, maker or hidden bytes', async () => {
  const exif = {
    IFD0: { Make: 'Camera van Nel' },
    IFD3: { GPSLatitude: '52/1 30/1 0/1', GPSLatitudeRef: 'N' },
  }
  const photo = await plain(800, 600).withExif(exif).jpeg().toBuffer()
  const withTail = Buffer.concat([photo, Buffer.from('<script>alert(1)</script>PK\x03\x04')])
  assert.ok(photo.includes('Camera van Nel'))
  const made = await makePicture(withTail)
  assert.ok(made)
  const { width, height, format, exif: kept, xmp, icc } = await sharp(made.bytes).metadata()
  assert.deepEqual(
    [width, height, format, kept, xmp, icc],
    [384, 384, 'webp', undefined, undefined, undefined],
  )
  assert.ok(!made.bytes.includes('Nel') && !made.bytes.includes('<script'))
})

test('it stands as the camera was held', async () => {
  const left = { input: await plain(50, 100).tint('#00f').png().toBuffer(), left: 0, top: 0 }
  // Orientation 6: to be turned a quarter clockwise, so that left comes on top.
  const photo = await plain(100, 100).composite([left]).jpeg().withMetadata({ orientation: 6 }).toBuffer()
  const made = await makePicture(photo)
  const { data, info } = await sharp(made?.bytes).raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)]
  const [top, bottom] = [at(192, 40), at(192, 340)]
  const [up, down] = [(top[2] ?? 0) - (top[0] ?? 0), (bottom[2] ?? 0) - (bottom[0] ?? 0)]
  assert.ok(up > down, `${top} above ${bottom}`)
})

test('what is no photo, or says that it is enormous, is refused', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'
  for (const wrong of ['', svg, `\xff\xd8\xff${svg}`, 'GIF89a', '%PDF-1.4', `RIFF0000WEBP${svg}`])
    assert.equal(await makePicture(Buffer.from(wrong, 'latin1')), null, wrong.slice(0, 12))
  const huge = await plain(10_500, 10_000).jpeg({ quality: 1 }).toBuffer()
  assert.equal(await makePicture(huge), null)
})

test('a logo keeps its shape and what can be seen through, and is small; an SVG is none', async () => {
  const wide = {
    create: {
      width: 1600,
      height: 400,
      channels: 4 as const,
      background: { r: 200, g: 0, b: 0, alpha: 0.5 },
    },
  }
  const made = await makeLogo(await sharp(wide).png().toBuffer())
  assert.ok(made && made.bytes.length <= 200 * 1024)
  const { width, height, format, hasAlpha } = await sharp(made.bytes).metadata()
  assert.deepEqual(
    { width, height, format, hasAlpha },
    { width: 640, height: 160, format: 'webp', hasAlpha: true },
  )
  const small = await makeLogo(
    await sharp({ create: { ...wide.create, width: 60, height: 40 } })
      .png()
      .toBuffer(),
  )
  assert.equal((await sharp(small?.bytes).metadata()).width, 60, 'it is not blown up')
  assert.equal(await makeLogo(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), null)
})
