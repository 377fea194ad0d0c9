'use client'

import { getTranslation } from '@payloadcms/translations'
import { RenderFields, useTranslation } from '@payloadcms/ui'
import type { GroupFieldClientComponent } from 'payload'
import './stories.css'

/**
 * The list before a story is approved. Payload draws what is in a group once the group is seen, and
 * on a busy page it may miss that and stay empty; this one is drawn with the page.
 */
export const Checklist: GroupFieldClientComponent = ({
  field,
  path,
  schemaPath,
  permissions,
  readOnly,
}) => {
  const { i18n } = useTranslation()
  const { label, admin, fields } = field
  return (
    <fieldset className="story-checklist" id={`field-${path}`}>
      {label ? <legend>{getTranslation(label, i18n)}</legend> : null}
      {admin?.description ? <p>{getTranslation(admin.description, i18n)}</p> : null}
      <RenderFields
        forceRender
        fields={fields}
        margins="small"
        parentIndexPath=""
        parentPath={path}
        parentSchemaPath={schemaPath ?? path}
        permissions={permissions === true ? true : (permissions?.fields ?? {})}
        {...(readOnly === undefined ? {} : { readOnly })}
      />
    </fieldset>
  )
}
