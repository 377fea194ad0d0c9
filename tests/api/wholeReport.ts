/** Everything that there is of the funder’s report. */
export const wholeReport = `{ funderReport {
  asOf handedInAt grant teamName
  team { seats admitted passed diplomas homeLanguages completion attendance passedBy { key count } }
  steps { key count }
  attendanceByModule { module title held came countedAt }
  reach { activities byKind { key count participants countedAt } byArea { key count }
    areasByQuarter { quarter areas } }
  countedAt { key at }
  corps { baseline size }
  modules { planned held }
  teachersByKind { key count }
  hours { planned used buckets { key title planned used } }
  budget { granted coFunding total { planned reallocated submitted approved paid left }
    lines { id title planned reallocated submitted approved paid left } }
  indicators { key title definition unit baseline target actual }
  promises { title kind state reason on evidence { kind title on figure unit } }
  text
  timeline { title plannedFrom plannedTo actualFrom actualTo }
} }`
