namespace Jiuye.Matching.Text.Segmentation;

/// <summary>Words that are known by their form and not one by one; each stands in the model as one word.</summary>
internal enum WordClass
{
    /// <summary>The beginning of a text.</summary>
    Begin,

    /// <summary>The end of a text.</summary>
    End,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date or a time of day.</summary>
    Time,

    /// <summary>Latin letters, mixed with digits or not.</summary>
    Latin,

    /// <summary>A person's name.</summary>
    Person,

    /// <summary>A place that the lexicon lacks.</summary>
    Place,

    /// <summary>An organisation that the lexicon lacks.</summary>
    Organisation,

    /// <summary>Another proper name.</summary>
    Proper,

    /// <summary>Any other word that the lexicon lacks.</summary>
    Other,
}
