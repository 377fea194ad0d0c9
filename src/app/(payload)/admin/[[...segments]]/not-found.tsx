import config from '@payload-config'
import { generatePageMetadata } from '@payloadcms/next/views'
import { NotFound } from '@/admin/notFound/NotFound'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args) =>
  generatePageMetadata({ config, params, searchParams })

export default NotFound
