import { unique } from './unique'

/** A picture of one point, for whatever takes files. */
export function picture(name = `prik-${unique()}.png`) {
  const data = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEklEQVQImWO4O3PV3ZmrGCAUADxaCIGC7LXuAAAAAElFTkSuQmCC',
    'base64',
  )
  return { name, data, mimetype: 'image/png', size: data.length }
}

/** The smallest beginning of a film that is recognised as one. */
function film(name = `film-${unique()}.mp4`) {
  const data = Buffer.from('AAAAGGZ0eXBpc29tAAACAGlzb21pc28yAAAACGZyZWUAAAAIbWRhdA==', 'base64')
  return { name, data, mimetype: 'video/mp4', size: data.length }
}

/** A sound that is played: silent frames of 26 milliseconds, two unless told otherwise. */
export function sound(name = `lyd-${unique()}.mp3`, frames = 2) {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)])
  const data = Buffer.concat(Array<Buffer>(frames).fill(frame))
  return { name, data, mimetype: 'audio/mpeg', size: data.length }
}

const files = { media: picture, receipts: picture, films: film, recordings: sound } as const

export const isUpload = (collection: string): collection is keyof typeof files =>
  collection in files

export const fileFor = (collection: keyof typeof files): ReturnType<typeof picture> =>
  files[collection]()
