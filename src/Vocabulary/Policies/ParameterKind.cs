namespace Jiuye.Vocabulary;

/// <summary>What a parameter's value is.</summary>
public enum ParameterKind
{
    /// <summary>A <see cref="Vocabulary.Deadline"/>.</summary>
    Deadline = 0,

    /// <summary>An <see cref="Vocabulary.Interval"/>.</summary>
    Interval = 1,

    /// <summary>A <see cref="Vocabulary.Quantity"/>.</summary>
    Quantity = 2,

    /// <summary>A <see cref="Vocabulary.DayRule"/>.</summary>
    DayRule = 3,

    /// <summary>A <see cref="Vocabulary.Reading"/>.</summary>
    Reading = 4,

    /// <summary>A <see cref="Vocabulary.PersonRule"/>.</summary>
    PersonRule = 5,
}
