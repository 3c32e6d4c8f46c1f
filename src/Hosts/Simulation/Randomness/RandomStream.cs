namespace Jiuye.Simulation;

/// <summary>What a random sequence is for; sequences of different purposes never share a number.</summary>
internal enum RandomStream
{
    /// <summary>Facts of a posting.</summary>
    Posting = 1,

    /// <summary>The words and the shape in which a posting is written.</summary>
    PostingText = 2,

    /// <summary>Facts of a seeker.</summary>
    Seeker = 3,

    /// <summary>What a seeker answers and how it is worded.</summary>
    SeekerAnswers = 4,

    /// <summary>Referrals of a seeker and what came of them.</summary>
    Referral = 5,

    /// <summary>Ledger entries beside the referrals.</summary>
    Casework = 6,

    /// <summary>Records of the pay survey.</summary>
    Survey = 7,

    /// <summary>Facts of an employer.</summary>
    Employer = 8,

    /// <summary>Defects planted in rows.</summary>
    Defect = 9,

    /// <summary>Pairs whose suitability is written down.</summary>
    Truth = 10,

    /// <summary>The fixed pilot samples that calibrate margins; the user's seed does not enter.</summary>
    Pilot = 11,

    /// <summary>The days of a person in a simulated year.</summary>
    Year = 12,

    /// <summary>The skill grade that a posting asks for.</summary>
    PostingGrade = 13,

    /// <summary>The street office and the officer of a person.</summary>
    ServingOffice = 14,

    /// <summary>Entries of employers' ledgers.</summary>
    EmployerCasework = 15,

    /// <summary>Entries of job fairs' files.</summary>
    Fair = 16,

    /// <summary>Entries of the offices' own ledgers.</summary>
    OfficeWork = 17,
}
