import { describe, expect, it } from 'vitest'
import { fileNames, isKeptName, isUploadPath, keptPath, typeOfFile } from '@/domain/keptFiles'

describe('a file that is kept', () => {
  it.each([
    ['a.webp', 'image/webp'],
    ['a-1200x630.jpg', 'image/jpeg'],
    ['a.JPEG', 'image/jpeg'],
    ['a.pdf', 'application/pdf'],
    ['a.mp4', 'video/mp4'],
    ['a.m4a', 'audio/x-m4a'],
    ['a.mp3', 'audio/mpeg'],
    ['a.html', 'application/octet-stream'],
    ['a', 'application/octet-stream'],
    ['', 'application/octet-stream'],
  ])('%s is of the type %s', (name, type) => {
    expect(typeOfFile(name)).toBe(type)
  })

  it.each(['', '.', '..', 'a/b', 'a\\b', 'a\0', 'a b', 'å.webp', '.webp', 'a'.repeat(201)])(
    'is never called %j',
    (name) => {
      expect(isKeptName(name)).toBe(false)
    },
  )

  it('is called by a number at random, with its size and its ending', () => {
    expect(isKeptName('0b7e1f0a-1234-4567-8901-123456789012-1200x630.jpg')).toBe(true)
  })

  it('lies in its collection’s folder, whatever is asked for', () => {
    for (const name of ['a.webp', '../receipts/a.webp', '..\\receipts\\a.webp', '/etc/a.webp'])
      expect(keptPath('media', name)).toBe('media/a.webp')
    expect(isUploadPath('receipts/a.pdf')).toBe(true)
    expect(isUploadPath('mail/a.eml')).toBe(false)
    expect(isUploadPath('receipts')).toBe(false)
  })

  it('is one of the row’s, by itself or by its size', () => {
    const sizes = { small: { filename: 'a-1.webp' }, large: { filename: null }, medium: {} }
    expect(fileNames({ filename: 'a.webp', sizes })).toEqual([
      [null, 'a.webp'],
      ['small', 'a-1.webp'],
    ])
    for (const none of [{}, null, undefined, 'x', { filename: '' }])
      expect(fileNames(none)).toEqual([])
  })
})
