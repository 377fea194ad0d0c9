import type { AfterErrorHook } from 'payload'
import { staffLanguage } from './refuse'

/**
 * Payload calls it a fault of its own when it cannot read a form that is sent in parts. Of a form
 * that was read, the values or the file stand on the request; where neither does, the form is to
 * blame and whoever sent it.
 */
export const tellBrokenForm: AfterErrorHook = ({ error, req }) => {
  const isForm = (req.headers.get('Content-Type') ?? '').includes('multipart/')
  const isToldAlready = 'status' in error && Number(error.status) < 500
  const isRead = req.data !== undefined || req.file !== undefined
  if (!isForm || isToldAlready || (isRead && !isNoReference(error))) return undefined
  return { status: 400, response: { errors: [{ message: words[staffLanguage(req)] }] } }
}

/** Of a file that stands elsewhere Payload reads this, also where nothing stands in the file's place. */
const isNoReference = (error: Error): boolean =>
  error instanceof TypeError && error.message.includes('clientUploadContext')

const words = {
  da: 'Det, der blev sendt, kunne ikke læses. Prøv igen.',
  en: 'What was sent could not be read. Try again.',
}
