import type { Fault } from '../fault.ts';

export const confidenceFaults: readonly Fault[] = [
  {
    key: 'sells-all-the-time',
    category: 'pushy_arrogant',
    dimension: 'confidence',
    variants: [
      {
        evidence: [
          ['q', 0.11, 'You won’t find many people with that combination.'],
          ['q', 0.48, 'I basically turned the whole thing round single-handed.'],
          ['o', 0.7, 'Turned a question about a failure into a success within a sentence.'],
        ],
        statement:
          'You came across as selling without a pause: I asked about a failure and was handed a success, and “single-handed” made me look for the others.',
        behaviour:
          'At {t1} people like you are rare. At {t2} you had done it single-handed. At {t3} a failure became a success before I could hear it.',
        impact:
          'I felt pushed and began to push back. A person who cannot lose once in an hour makes me careful.',
        no: 'you sold for an hour without a pause, and turned the one failure I asked for into a success',
        nearly: 'you did not let one thing go wrong in an hour',
        rationale: 'Superlatives about own work throughout; a failure was turned into a win at once.',
        title: 'Lose one point on purpose',
        now: 'You win each answer. I am left to find the losses.',
        next: 'Tell one failure to its end, without a rescue. Name two people in each success.',
        cue: 'When I am asked about a failure, I say what it cost before I say what I learned.',
        measure: '1 failure told without a rescue, and 2 names in each of 3 successes.',
        practice: [
          [
            'Tell a failure in ninety seconds that ends badly.',
            'Stop there. Count to three.',
            5,
            '3 tellings without a happy end.',
          ],
          [
            'Rewrite your three biggest claims with a witness.',
            'Who would confirm it, and what would they add?',
            3,
            '3 claims, 3 names.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.22, 'I was working very closely with the chief executive on that.'],
          ['m', 0.6, 'Six well-known names in thirty minutes; I asked about none.'],
          ['q', 0.64, 'As I told the minister at the time.'],
        ],
        statement:
          'You came across as leaning on other people’s names: I counted six, and after each I knew less about what you had done.',
        behaviour:
          'At {t1} there was the chief executive. By {t2} there were six names. At {t3} there was a minister.',
        impact:
          'Names make me ask whom I would be hiring. {s1} needs no minister; it is the best thing you told me.',
        no: 'I counted six big names and after each knew less about what you had done yourself',
        nearly: 'six big names stood in front of your own work',
        rationale: 'Dropped six names; own decisions stayed small beside them.',
        title: 'Take the names out and see what stands',
        now: 'You lend your work the size of others.',
        next: 'Tell {s1} with no titles at all: a problem, your choice, a number. If it stands, you never needed them.',
        cue: 'When a title is on my tongue, I say what I did in that room.',
        measure: '3 stories with 0 titles and 1 number each.',
        practice: [
          [
            'Tell three stories to someone who knows none of the people.',
            'First names only.',
            4,
            'They can say what you did, 3 times.',
          ],
          [
            'Cross the names out of your CV and read it.',
            'Which lines still stand? Work on the others.',
            1,
            '5 lines stand.',
          ],
        ],
      },
    ],
    debrief: [
      '“I felt like a customer near closing time.”',
      '“Has anything ever gone wrong for {him}?”',
      '“Six names. I was waiting for {his}.”',
    ],
    answer: [
      'I said: I believe about two thirds, and I cannot tell which.',
      'I told you that one honest loss would have made the wins believable.',
    ],
    heard: [
      [
        'If I win everything they start to subtract.',
        'I was told to sell myself. Nobody said when to stop.',
        'One failure, told to the end, to my oldest friend.',
        'It was not single-handed. There were three of us and Amina did the hard part.',
      ],
      [
        'Names are a way not to talk about me.',
        'I was in the room, but yes, I mostly carried the folder.',
        'Story one without a single title.',
        'This was unpleasant to read and I needed it.',
      ],
    ],
    wouldChange: ['I might have oversold it a little.', 'More balance.'],
  },
  {
    key: 'folds',
    category: 'other',
    dimension: 'confidence',
    variants: [
      {
        evidence: [
          ['q', 0.34, 'I’d go for the first option, it’s cheaper in the long run.'],
          ['o', 0.36, 'I raised an eyebrow and said “really?”.'],
          ['q', 0.37, 'Or the second, the second could work too, definitely.'],
        ],
        statement:
          'You came across as having views on loan: one “really?” from me and your answer turned round, although the first one had been right.',
        behaviour:
          'At {t1} you chose the first option and gave a reason. At {t2} I said one word. At {t3} you chose the second.',
        impact: 'I do that to everyone, to see who stays. Our suppliers do it for a living.',
        no: 'one “really?” from me turned your right answer into a wrong one',
        nearly: 'one raised eyebrow was enough to change your mind',
        rationale: 'Dropped a sound view at the first gentle challenge, with no new reason.',
        title: 'Stay for one more sentence',
        now: 'You hear doubt as an instruction.',
        next: 'Ask what makes me say that. Repeat your reason in other words. Change only for a new fact, and say which fact.',
        cue: 'When someone doubts me, I say “what makes you say that?” and wait.',
        measure: '3 challenges met with 1 question and 1 reason before any change.',
        practice: [
          [
            'Have a friend say “really?” after each of ten opinions.',
            'Hold eight, change two, and say why.',
            10,
            '8 held, 2 changed with a fact.',
          ],
          [
            'Write down three views you hold about your trade.',
            'Reason, example, what would change your mind.',
            3,
            '3 views with 3 lines each.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.29, 'Yes, absolutely, I completely agree.'],
          ['m', 0.6, 'Agreed with me eleven times, twice with opposite things.'],
          ['o', 0.62, 'I proposed something wrong on purpose. Agreed to.'],
        ],
        statement:
          'You came across as agreeing with whoever spoke last: I said two opposite things and you agreed with both, and then with a third that was wrong.',
        behaviour:
          'At {t1} you agreed completely. By {t2} it was eleven times. At {t3} I proposed nonsense and you agreed.',
        impact: 'It was comfortable for a while. Then I noticed that I was alone in the room.',
        no: 'you agreed with two opposite things I said and with a third that was nonsense',
        nearly: 'you agreed with me even where I was wrong on purpose',
        rationale: 'Agreed with opposite statements and with one that was wrong on purpose.',
        title: 'Disagree once, kindly',
        now: 'You keep the peace and lose the thought.',
        next: 'Agree where you do, and say what you would still want to know. Once in the hour, say “I see that differently, because”.',
        cue: 'When I am about to say “absolutely”, I say what I would want to check.',
        measure: '1 disagreement with a reason, and fewer than 3 “absolutely”.',
        practice: [
          [
            'Practise five disagreements that begin with what you share.',
            'Share, differ, reason. Three sentences.',
            5,
            '5 times without an apology.',
          ],
          [
            'Disagree with someone you like about something small.',
            'A film will do. Stay with it for two minutes.',
            3,
            '3 talks that end friendly.',
          ],
        ],
      },
    ],
    debrief: [
      '“I said ‘really?’ and {he} changed sides.”',
      '“Pleasant. And what does {he} think?”',
      '“The customer would have the discount before asking.”',
    ],
    answer: [
      'I told you that your first answer had been the right one.',
      'I said in role that I need somebody who tells me when I am wrong, and that you had had three chances.',
    ],
    heard: [
      [
        'Doubt is a question, not an order.',
        'I saw the eyebrow and jumped. I do it with my father too.',
        'Ten opinions with my friend on Saturday.',
        'So it was the first one! I knew it on the stairs.',
      ],
      [
        'Agreeing is not the same as being nice to work with.',
        'I did notice that the third thing was odd. I thought you had a reason.',
        'Say one “I see that differently” in our Monday meeting.',
        'You were alone in the room. That is a strange thing to read about oneself.',
      ],
    ],
    wouldChange: ['I changed my answer when I shouldn’t have.', 'Stand by my points more.'],
  },
  {
    key: 'announces-nerves',
    category: 'visible_nerves',
    dimension: 'confidence',
    variants: [
      {
        evidence: [
          ['q', -0.3, 'I should warn you that I’m terrible at interviews.'],
          ['q', 0.3, 'Sorry, that came out all wrong, I’m so nervous.'],
          ['m', 0.7, 'Four announcements and six apologies; the answers between them were sound.'],
        ],
        statement:
          'You came across as asking me to look for mistakes: you told me four times that you were nervous, and the answers between the warnings were sound.',
        behaviour:
          'At {t1} you warned me. At {t2} you took back an answer that I had liked. By {t3} I had heard six apologies.',
        impact:
          'Nerves I do not mind, I had them too. The announcements made me check each sentence for the fault that you had promised.',
        no: 'you promised me mistakes so often that I began to look for them',
        nearly: 'you apologised for answers that I had liked',
        rationale:
          'Apologised six times for sound answers; drew the attention to the fear and not to the work.',
        title: 'Let the answer stand',
        now: 'You comment on yourself while you speak.',
        next: 'Say at most once that you would like a second to think. When an answer comes out crooked, say “let me put that shorter” and do it.',
        cue: 'When I want to apologise for an answer, I say it again in one sentence.',
        measure: '0 apologies and at most 1 pause asked for in the next session.',
        practice: [
          [
            'Answer six questions and correct one half-way without an apology.',
            'Use “let me put that shorter”.',
            6,
            '6 answers, 0 apologies.',
          ],
          [
            'Sit for one minute before a call with both feet down.',
            'Breathe out longer than in. Say the first sentence.',
            5,
            '5 calls.',
          ],
        ],
      },
    ],
    debrief: [
      '“{He} told me where to look for the cracks.”',
      '“The answers were there. The commentary was the trouble.”',
      '“I wanted to say: it is going well, carry on.”',
    ],
    answer: [
      'I told you that I had liked the answer you took back.',
      'I said that I had seen no mistakes until I was told to look.',
    ],
    heard: [
      [
        'They do not see it until I tell them.',
        'Four times. I would have said once.',
        'No warning at the start of the next call. It will feel like lying.',
        'I say it so that nobody else has to. It is strange to read that nobody would have.',
      ],
      [
        'I can be scared quietly.',
        'Yes. The one I took back was my best one.',
        'The sentence “let me put that shorter” is on my screen now.',
        'Thank you for not minding. I did not hear that in the room.',
      ],
    ],
    wouldChange: ['I was nervous and it showed.', 'Calm down at the start.'],
  },
];
