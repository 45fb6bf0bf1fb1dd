/** What a candidate would have been sent: {name}, {role}, {employer}. */
export const rejectionEmails: readonly string[] = [
  'Dear {name},\n\nThank you for taking the time to speak with us about the position of {role}. We were impressed by your experience. After careful consideration we have decided to move forward with other candidates whose background more closely matches our current needs.\n\nWe wish you every success.',
  'Hello {name},\n\nThanks again for a pleasant conversation. It was a difficult decision, as we had many strong applications for {role}. On this occasion we will not be taking your application further.\n\nPlease do keep an eye on our website.',
  'Dear {name},\n\nWe appreciate your interest in working with us. Unfortunately we are unable to offer you the position of {role} at this time. Due to the number of applications we cannot give individual feedback.\n\nKind regards,\nThe hiring team',
  'Hi {name},\n\nI enjoyed meeting you. The panel met this morning and we have decided to go in a slightly different direction for {role}. This is in no way a reflection on your abilities.\n\nAll the best for your search.',
  'Dear {name},\n\nFollowing your recent interview for {role}, I am writing to let you know that you have not been successful on this occasion. The standard was very high.\n\nWe will keep your details on file for twelve months.',
  'Dear {name},\n\nthank you for your application and the good conversation. After intensive discussion we have chosen a candidate whose profile fits the requirements of {role} even more precisely.\n\nWe wish you all the best for your professional future.',
  'Hi {name},\n\nThanks so much for coming in. You’d clearly be an asset to any team. We have decided to pause and re-think the scope of {role}, and so won’t be moving ahead for now.\n\nLet’s stay in touch.',
  'Dear {name},\n\nIt was a pleasure to learn about your career. We have now completed our interviews for {role}. While your skills are impressive, another applicant had more directly relevant experience.\n\nThank you for your understanding.',
  'Good afternoon {name},\n\nI have some news regarding {role}. After reflecting as a group, we felt the fit was not quite right at this stage. Please do not be discouraged.\n\nWarm wishes',
  'Dear {name},\n\nThank you for your patience. The selection process for {role} has been concluded. We regret to inform you that your application could not be considered further.\n\nThis message was sent automatically. Please do not reply.',
  'Hello {name},\n\nYou were a very close second for {role}, and I wanted you to hear it from me. The team enjoyed the conversation. I hope that our paths cross again.\n\nTake care',
  'Dear {name},\n\nmany thanks for the interest shown and for the documents sent. We have, after thorough examination, decided in favour of another applicant for {role}. We ask you not to regard this decision as a judgement on your qualification.\n\nYours sincerely',
];

export const invitationEmails: readonly string[] = [
  'Dear {name},\n\nThank you for a very good conversation about {role}. We would like to invite you to a second round with the team. Would Tuesday or Thursday next week suit you?\n\nWe look forward to it.',
  'Hi {name},\n\nGreat to meet you yesterday. Everyone enjoyed it. I would like you to meet the rest of the team and see where you would sit. Are you free next week?\n\nSpeak soon',
  'Dear {name},\n\nI am pleased to tell you that the panel would like to see you again for {role}. The next interview takes about an hour. You do not need to prepare anything in particular.\n\nKind regards',
  'Hello {name},\n\nGood news: we would like to go on to the next stage for {role}. My colleague will be in touch about times. In the meantime, do ask me anything.\n\nAll the best',
  'Dear {name},\n\nwe have come away from the conversation with a very positive impression and would be glad to continue it. Please let us know when you could visit us for half a day.\n\nWith kind regards',
  'Hi {name},\n\nLoved the chat. I have told my manager that she needs to meet you. Half an hour, nothing formal, any day but Monday.\n\nBest',
];
