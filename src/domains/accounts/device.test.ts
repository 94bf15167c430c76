import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceName } from './device.ts'

test('of what a browser calls itself only its name and the kind of device remain', () => {
  const ios =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604.1'
  assert.equal(deviceName(ios), 'Safari, iPhone')
  const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537 Chrome/150.0 Safari/537 Edg/150.0'
  assert.equal(deviceName(edge), 'Edge, Windows')
  assert.equal(
    deviceName('Mozilla/5.0 (Linux; Android 16; SM-A55) Chrome/150.0 Mobile Safari/537'),
    'Chrome, Android',
  )
  assert.equal(deviceName('curl/8.0'), '')
})
