namespace Jiuye.Vocabulary;

/// <summary>Why a trade comes into question for a person's training; the nearer to the person's own words the smaller.</summary>
public enum TradeBasis
{
    /// <summary>The person wants it.</summary>
    Wanted = 1,

    /// <summary>The person has worked in it.</summary>
    Worked = 2,

    /// <summary>It is near to a trade that the person wants or has worked in.</summary>
    Near = 3,

    /// <summary>Nothing is known of the trades that the person wants or has worked in.</summary>
    Open = 4,
}
