namespace Jiuye.Matching.Audit;

/// <summary>The parts that a word can play in a demand on applicants (<c>datasets/audit/lexicon.tsv</c>, column <c>role</c>).</summary>
[Flags]
internal enum WordRoles : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Names a person by the ground: any stance counts, and standing alone is a demand (女性, 汉族, 已婚).</summary>
    Person = 1UL << 0,

    /// <summary>Names a person whom only refusal wrongs (孕妇, 残疾人, 老人).</summary>
    Shunned = 1UL << 1,

    /// <summary>Names a person whom only preference shows (宝妈 for the ground sex).</summary>
    Favoured = 1UL << 2,

    /// <summary>A form of address that is also a job's everyday name: the stance must stand beside it (阿姨, 先生).</summary>
    Called = 1UL << 3,

    /// <summary>What one has or lacks (乙肝, 残疾).</summary>
    State = 1UL << 4,

    /// <summary>What one believes: lacking it is a demand, having it needs a stance.</summary>
    Belief = 1UL << 5,

    /// <summary>The household register (户口, 户籍).</summary>
    Registration = 1UL << 6,

    /// <summary>A named place.</summary>
    Place = 1UL << 7,

    /// <summary>A kind of place (本地, 外地, 农村).</summary>
    Locality = 1UL << 8,

    /// <summary>A place by one character (沪, 粤).</summary>
    Abbreviation = 1UL << 9,

    /// <summary>An ethnic group by one or two characters, after 民族 or 除.</summary>
    Ethnic = 1UL << 10,

    /// <summary>What may happen in a life (结婚, 怀孕).</summary>
    Event = 1UL << 11,

    /// <summary>Its mere mention is a demand (四肢健全, 孕检).</summary>
    Telling = 1UL << 12,

    /// <summary>The name of the ground itself (民族, 婚姻状况).</summary>
    Dimension = 1UL << 13,

    /// <summary>May stand beside a person without changing who is meant.</summary>
    Filler = 1UL << 14,

    /// <summary>Who works.</summary>
    Worker = 1UL << 15,

    /// <summary>Restricts to what follows.</summary>
    Limit = 1UL << 16,

    /// <summary>Seeks what follows.</summary>
    Seek = 1UL << 17,

    /// <summary>Says whom the work suits.</summary>
    Suit = 1UL << 18,

    /// <summary>Prefers what stands before.</summary>
    Prefer = 1UL << 19,

    /// <summary>Refuses what stands before or after.</summary>
    Refuse = 1UL << 20,

    /// <summary>Sends away whoever stands before.</summary>
    Farewell = 1UL << 21,

    /// <summary>Denies having what follows.</summary>
    Lack = 1UL << 22,

    /// <summary>Has what follows.</summary>
    Have = 1UL << 23,

    /// <summary>Says that it does not matter.</summary>
    Open = 1UL << 24,

    /// <summary>Asks to be told.</summary>
    Ask = 1UL << 25,

    /// <summary>Tests for what follows.</summary>
    Test = 1UL << 26,

    /// <summary>A test's outcome or paper.</summary>
    Result = 1UL << 27,

    /// <summary>A plan for what stands before.</summary>
    Plan = 1UL << 28,

    /// <summary>Promises or forbids what follows.</summary>
    Promise = 1UL << 29,

    /// <summary>A span of time.</summary>
    Time = 1UL << 30,

    /// <summary>Its object follows: whoever is served, taught, depicted.</summary>
    Toward = 1UL << 31,

    /// <summary>Who is served.</summary>
    Client = 1UL << 32,

    /// <summary>A thing, place or trade that the word before it only qualifies.</summary>
    Thing = 1UL << 33,

    /// <summary>A benefit.</summary>
    Gift = 1UL << 34,

    /// <summary>Colleagues and the company.</summary>
    Team = 1UL << 35,

    /// <summary>A sentence with it states the law or equal treatment.</summary>
    Law = 1UL << 36,

    /// <summary>Living in a place, or knowing it.</summary>
    Home = 1UL << 37,

    /// <summary>Makes people of a place.</summary>
    Origin = 1UL << 38,

    /// <summary>Hides the words inside it and says nothing.</summary>
    Blank = 1UL << 39,

    /// <summary>A child of the applicant.</summary>
    Child = 1UL << 40,

    /// <summary>How far the child is brought up, or who sees to it.</summary>
    Upbringing = 1UL << 41,

    /// <summary>A part of the body.</summary>
    Body = 1UL << 42,

    /// <summary>Nothing is amiss with it.</summary>
    Whole = 1UL << 43,

    /// <summary>Something is amiss with it.</summary>
    Impair = 1UL << 44,

    /// <summary>Turns to something else: what stands beyond it belongs to it no more (但, 然而).</summary>
    Contrast = 1UL << 45,

    /// <summary>Lays on those before it what others need not do (须找担保人, 须报批).</summary>
    Burden = 1UL << 46,

    /// <summary>What names or qualifies whom a demand is about.</summary>
    Subjects = Person | Shunned | Favoured | Called | State | Belief | Registration | Place | Locality | Abbreviation | Ethnic | Event | Telling | Dimension | Child | Body,

    /// <summary>What turns a mention into a demand, or says that it is none.</summary>
    Stances = Limit | Seek | Suit | Prefer | Refuse | Farewell | Lack | Open,
}
