namespace Jiuye.Vocabulary;

/// <summary>What an entry of a job fair's file records (洽谈会招聘档案).</summary>
public enum FairEventKind
{
    /// <summary>An employer applied to take part; its papers were looked at.</summary>
    Applied = 1,

    /// <summary>The fair was accepted; <see cref="LedgerEntry.Until"/> is its day, of several days the last one.</summary>
    Accepted = 2,

    /// <summary>The file was opened or brought up to date.</summary>
    FileOpened = 3,

    /// <summary>The fair's information was published.</summary>
    Published = 4,

    /// <summary>Seekers were enrolled beforehand.</summary>
    SeekersEnrolled = 5,

    /// <summary>The fair was held.</summary>
    Held = 6,

    /// <summary>Seekers registered by hand at the fair; the count says how many.</summary>
    RegisteredByHand = 7,

    /// <summary>Registrations made by hand were entered; the count says how many.</summary>
    RegistrationsEntered = 8,

    /// <summary>The process record form was filled in (洽谈过程记录表).</summary>
    ProcessRecorded = 9,

    /// <summary>An employer's feedback slip came in (反馈回执单).</summary>
    SlipReceived = 10,

    /// <summary>The slips were filed and the results entered.</summary>
    FeedbackEntered = 11,

    /// <summary>Intentions reached at an employer were learned; the count says how many more (达成意向).</summary>
    IntentionsLearned = 12,

    /// <summary>Persons who actually started work at an employer were learned; the count says how many more (实际上岗).</summary>
    StartsLearned = 13,

    /// <summary>The intentions of every employer were followed up.</summary>
    IntentionsFollowedUp = 14,

    /// <summary>The starts of work at every employer were followed up.</summary>
    StartsFollowedUp = 15,

    /// <summary>An employer without a slip or a hire was called or visited and the causes were found.</summary>
    EmployerTracked = 16,

    /// <summary>The screens of the venue were loaded.</summary>
    ScreensLoaded = 17,

    /// <summary>The fair was called off.</summary>
    CalledOff = 18,

    /// <summary>An employer was admitted to the fair after its papers and postings were checked.</summary>
    EmployerAdmitted = 19,

    /// <summary>An earlier entry was wrong and no longer counts; what is right follows as an entry of its own.</summary>
    Reversed = 29,
}
