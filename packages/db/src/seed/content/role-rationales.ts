/** For the role rubrics, by dimension and level: one way to write a 2, two ways to write a 4. */
type Marked = { readonly 2: string; readonly 4: readonly [string, string] };

export const roleRationales: Readonly<Record<string, Readonly<Record<string, Marked>>>> = {
  coding: {
    understanding: {
      2: 'Began to type before asking; an odd input turned up late and cost a rewrite.',
      4: [
        'Made a small example of {his} own first and asked about empty input and order.',
        'Said which assumption {he} made, and checked it with me before the first line.',
      ],
    },
    approach: {
      2: 'One idea, held on to; what it costs was said only when I insisted.',
      4: [
        'Simple method first, with its cost, then a better one for a stated reason.',
        'Weighed two ways by time and memory without being asked.',
      ],
    },
    code: {
      2: 'It ran for the main case after much repair; names hid what was meant.',
      4: [
        'Right on the main and the odd cases, in small functions with true names.',
        'Mended {his} own slips while typing; I found none that were left.',
      ],
    },
    testing: {
      2: 'Ran the example I had given and nothing else.',
      4: [
        'Named empty, single and double before running, and tried all three.',
        'Narrowed the fault down by halves in place of changing lines.',
      ],
    },
    narration: {
      2: 'Went quiet at each hard spot, so that my help came late.',
      4: [
        'Plan, step and doubt were said aloud, and a pause was announced.',
        'I could have gone on from any point at which {he} stopped.',
      ],
    },
    collaboration: {
      2: 'Took the hint word for word and needed it a second time.',
      4: [
        'Turned my hint into the next step and said what it changed.',
        'Refused my wrong hint with a reason and took the right one.',
      ],
    },
  },
  'system-design': {
    scope: {
      2: 'A list of features without order; loss and speed came up when I asked.',
      4: [
        'Named two users and their paths, and said what is left out and why.',
        'Targets in numbers stood on the board before the first box.',
      ],
    },
    sizing: {
      2: 'Worked out a figure and then drew as if it were not there.',
      4: [
        'Estimated the peak only, and let that figure decide the store.',
        'Each number led to a choice; the others were left alone.',
      ],
    },
    architecture: {
      2: 'A stock picture; two of the boxes had the same job.',
      4: [
        'Each part had one duty, and one write was walked through all of them.',
        'The picture stayed small enough for me to redraw it afterwards.',
      ],
    },
    data: {
      2: 'The main question could not be answered from the tables as named.',
      4: [
        'The model followed the strictest write, and repeats were safe.',
        'Said which copy is the truth when two of them differ.',
      ],
    },
    depth: {
      2: 'Stopped at the second why; failures stayed general.',
      4: [
        'Three whys deep into one part, with overload and partial loss.',
        'Said what would ring at night and who would have to get up.',
      ],
    },
    tradeoffs: {
      2: 'Listed what speaks for each and did not choose.',
      4: [
        'Said what the choice costs and when it would be wrong.',
        'Kept the time, offered two ways deeper and summed up between.',
      ],
    },
  },
  product: {
    'user-insight': {
      2: 'A broad group and a trouble that was assumed.',
      4: [
        'Compared two groups, chose one for a reason and described its bad minute.',
        'Said what would show that {he} is wrong about the user.',
      ],
    },
    prioritisation: {
      2: 'Scored a table with figures from nowhere and then followed the table.',
      4: [
        'Tied the order to the riskiest guess and said who will mind.',
        'Left one favourite out and told me why it hurts.',
      ],
    },
    solution: {
      2: 'One idea borrowed from elsewhere; it broke on the first awkward case.',
      4: [
        'Walked the idea through from the user’s side, with what goes wrong.',
        'Two ideas that differ in kind, and a fair reason for the smaller one.',
      ],
    },
    measurement: {
      2: 'Many figures and none that would change the plan.',
      4: [
        'One main figure, one guard, and a decision for each outcome.',
        'Gave the size of effect to expect and when it would show.',
      ],
    },
    business: {
      2: 'Knew what it sells for and left cost and law to others.',
      4: [
        'Put a value on it with the guesses said aloud, and knew who decides.',
        'Named one true limit that I had not mentioned.',
      ],
    },
    delivery: {
      2: 'Shipped what had been decided; the quarrel was other people’s fault.',
      4: [
        'Changed a plan by what {he} had found, and kept the engineers with it.',
        'Told me what the others gained by it.',
      ],
    },
  },
  case: {
    framing: {
      2: 'Gave my words back; what counts as success stayed open.',
      4: [
        'Summed it up in two sentences and fixed the measure and the date.',
        'Asked only what would have changed the approach.',
      ],
    },
    structure: {
      2: 'Headings from a book that did not fit this house.',
      4: [
        'Parts made for this case, with a first guess where it hurts.',
        'Nothing overlapped, and the order had a reason.',
      ],
    },
    numbers: {
      2: 'Right idea, a zero astray that I had to catch.',
      4: [
        'Plan before the sum, round figures, and a check of the size.',
        'Said at once what the result means for the owner.',
      ],
    },
    judgement: {
      2: 'Ideas came as a list, none of them larger than another.',
      4: [
        'Tested the idea against how the trade runs and dropped one.',
        'Linked two findings that I had placed far apart.',
      ],
    },
    synthesis: {
      2: 'Retold the case in the order in which it had happened.',
      4: [
        'Answer first with its size, three reasons and the main risk.',
        'One minute, and I could have taken it to the client.',
      ],
    },
    'client-presence': {
      2: 'Needed steering; my hints were heard as blame.',
      4: [
        'Led the talk, said where we are and took a hint as a gift.',
        'Stayed friendly when I changed the question half-way.',
      ],
    },
  },
  sales: {
    opening: {
      2: 'An opening for anyone; the aim of the call came late.',
      4: [
        'Began with something true about me and agreed time and aim.',
        'Asked what would make the half hour worth it for me.',
      ],
    },
    discovery: {
      2: 'Went down a list and passed an open door.',
      4: [
        'Followed one answer down to what it costs me to do nothing.',
        'Found out who decides without asking me outright.',
      ],
    },
    value: {
      2: 'Benefits for everybody, too many of them at once.',
      4: ['Only what mattered to me, in my own figures.', 'Checked after each point whether it was of use.'],
    },
    resistance: {
      2: 'Answered my doubt before it was understood; it came back.',
      4: [
        'One question to find the true doubt, then proof for that one.',
        'Let my objection stand for a moment before touching it.',
      ],
    },
    commitment: {
      2: 'Ended on “I’ll follow up”, with no date.',
      4: [
        'A step with a day, a name and what each of us brings.',
        'Asked how it is decided and fitted the next step to it.',
      ],
    },
    'track-record': {
      2: 'A total without its target, period or own share.',
      4: [
        'Knew {his} own ratios and what {he} changed when one fell.',
        'Told me one loss and its cause without a villain.',
      ],
    },
  },
  leadership: {
    direction: {
      2: 'A general aim that would have fitted any team.',
      4: [
        'Said where the team was, where it had to get to and what was stopped.',
        'People could have told by {his} measure whether it worked.',
      ],
    },
    people: {
      2: 'Believes in growing people; the example was a course.',
      4: [
        'Saw a strength in one person, said what {he} did and how it went on.',
        'One case of weak work, raised in time and told fairly.',
      ],
    },
    decisions: {
      2: 'Followed the loudest voice and could not say what was unsure.',
      4: [
        'Said what was known, what was guessed and what could be undone.',
        'Chose speed on purpose and told people how it was decided.',
      ],
    },
    'hard-talks': {
      2: 'Raised it late and by way of others.',
      4: [
        'Face to face, facts first, and the other side was heard.',
        'Agreed on a change and looked again after two weeks.',
      ],
    },
    ownership: {
      2: 'A failure that cost little, with a slogan for a lesson.',
      4: [
        'Own part first, in plain words, and proof that the change held.',
        'Said what it had cost others before what it taught {him}.',
      ],
    },
    reach: {
      2: 'Presented it, hoped, and gave up after the first no.',
      4: [
        'Found out what the others needed and changed the offer to fit.',
        'A lasting agreement, and both sides still speak.',
      ],
    },
  },
};
