namespace Jiuye.Matching;

/// <summary>Who can give a missing answer.</summary>
public enum AnswerSource
{
    /// <summary>The person.</summary>
    Person = 1,

    /// <summary>The office's own registers.</summary>
    Office = 2,

    /// <summary>The labour-market figures of the place.</summary>
    Market = 3,
}
