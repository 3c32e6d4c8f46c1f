namespace Jiuye.Matching.Text;

/// <summary>What a word of a text is to the labour market.</summary>
public enum WordKind
{
    /// <summary>No word of the lexicon: Chinese characters that it does not know.</summary>
    Unknown,

    /// <summary>A word of the general vocabulary.</summary>
    General,

    /// <summary>A term of Latin letters or digits that the lexicon does not hold.</summary>
    Latin,

    /// <summary>A word that says nothing by itself and is not indexed.</summary>
    Stop,

    /// <summary>An occupation or job title.</summary>
    Occupation,

    /// <summary>A certificate, licence or vocational qualification.</summary>
    Certificate,

    /// <summary>A skill, tool, technology or machine.</summary>
    Skill,

    /// <summary>Pay, insurance, board, lodging and other benefits.</summary>
    Benefit,

    /// <summary>A province, city or county.</summary>
    Place,

    /// <summary>What the name of an employer ends with.</summary>
    EmployerSuffix,

    /// <summary>A word that the caller added.</summary>
    Added,

    /// <summary>A number, a date, a time of day or a share in per cent.</summary>
    Number,
}
