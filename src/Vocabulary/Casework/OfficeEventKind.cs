namespace Jiuye.Vocabulary;

/// <summary>What an entry of an office's own ledger records.</summary>
public enum OfficeEventKind
{
    /// <summary>The office began its work or its ledger; what recurs runs from here until it is done for the first time.</summary>
    Opened = 1,

    /// <summary>The tracking survey was made and the system updated.</summary>
    TrackingSurveyed = 2,

    /// <summary>The employment-need survey of the whole labour force was completed.</summary>
    NeedSurveyed = 3,

    /// <summary>The data of a survey were entered.</summary>
    SurveyEntered = 4,

    /// <summary>The roll of rural seekers was sent to the communities.</summary>
    RollSent = 5,

    /// <summary>The figures, the analysis and the satisfaction of the hotline were reported.</summary>
    HotlineReported = 6,

    /// <summary>The district's notice of a survey came in.</summary>
    SurveyNoticed = 7,

    /// <summary>The plan of the survey was made.</summary>
    SurveyPlanned = 8,

    /// <summary>The full survey of the labour force began.</summary>
    FullSurveyBegun = 9,

    /// <summary>The full survey of the labour force was completed.</summary>
    FullSurveyed = 10,

    /// <summary>An earlier entry was wrong and no longer counts; what is right follows as an entry of its own.</summary>
    Reversed = 29,

    /// <summary>The office was closed.</summary>
    Closed = 30,
}
