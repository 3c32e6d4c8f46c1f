namespace Jiuye.OrleansGrains;

/// <summary>Why a grain gave no answer.</summary>
[GenerateSerializer]
[Alias("jiuye.DistrictFault")]
public enum DistrictFault
{
    /// <summary>Not told, or by a newer version in words that this one does not know.</summary>
    Other = 0,

    /// <summary>The caller may not.</summary>
    Refused = 1,

    /// <summary>The question is none: a number out of its range, nothing to write.</summary>
    Question = 2,

    /// <summary>The store holds nothing of the district, or not the record asked about.</summary>
    NotHeld = 3,

    /// <summary>The district is being brought into memory: ask again.</summary>
    Coming = 4,

    /// <summary>Another activation has the right to write the district, as in a cluster that is cut in two: nothing was written. Send it again.</summary>
    WrittenElsewhere = 5,

    /// <summary>The store was lost in the middle of the commit: nobody knows. Send it again under the same name; it is written once.</summary>
    InDoubt = 6,

    /// <summary>The store refuses or does not answer; the message says why. Nothing was written.</summary>
    Store = 7,

    /// <summary>The name of the request was used for other rows: nothing was written.</summary>
    Conflict = 8,

    /// <summary>The silo that has the district, or one on the way to it, is of a version that does not know the question: nothing was done. Ask it once every silo has been replaced.</summary>
    NotYet = 9,
}
