export const time: Readonly<Record<string, string>> = {
  day: 'sunday|monday|tuesday|wednesday|thursday|friday|saturday|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays',
  now: 'now|tonight|today, right now, this evening|afternoon|morning|minute|second, as i type|write, at this moment',
  soon: '{now}, tomorrow|soon, this|next week|weekend|month|year|{day}, on the? {day}|#, by {day}|tomorrow|tonight|morning|christmas, in|within a|an|the|#? next|few|couple? of? #? minutes|hours|days|weeks|hour|minute|day|week, before|after christmas|tomorrow|tonight|{day}, the weekend',
  recently:
    'yesterday|today|tonight|lately|recently|{day}, last night|week|weekend|month|{day}, this morning|week|weekend|month|afternoon, a|an|#? # minutes|hours|days ago, an|one|#? minute|hour|day ago, a few|couple of? minutes|hours|days ago, on {day}',
};
