import { describe, expect, it } from 'vitest'
import { fileEnding, refuseFile } from '@/domain/fileKinds'
import { say } from '@/domain/problem'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const brand = (name: string) => bytes(`\0\0\0\u0018ftyp${name}\0\0\0\0`)
const films = ['video/mp4', 'video/webm']

describe('a file’s kind', () => {
  it.each([
    ['isom', '.mp4'],
    ['mp42', '.mp4'],
    // The films and pictures of a telephone as it keeps them, which no browser of another's plays.
    ['qt  ', undefined],
    ['heic', undefined],
    ['mif1', undefined],
    ['3gp4', undefined],
    ['M4V ', undefined],
    ['M4A ', undefined],
  ])('of the brand "%s" among films is %s', (name, ending) => {
    expect(fileEnding(brand(name), films)).toBe(ending)
  })

  it('is only one that is taken there', () => {
    expect(fileEnding(bytes('%PDF-1.4'), ['application/pdf'])).toBe('.pdf')
    expect(fileEnding(bytes('%PDF-1.4'), films)).toBeUndefined()
    expect(fileEnding(new Uint8Array(), films)).toBeUndefined()
  })

  it('that is not taken is refused with those that are', () => {
    expect(refuseFile(brand('isom'), films)).toEqual([])
    const [problem] = refuseFile(brand('qt  '), films)
    expect(problem?.path).toBe('file')
    expect(problem && say(problem, 'da')).toContain('MP4 / WebM.')
  })
})
