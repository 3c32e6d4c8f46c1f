namespace Jiuye.Cli;

/// <summary>Hits and errors, one a pair of sentence and ground.</summary>
internal sealed class GroundScore
{
    /// <summary>Labelled and found, in at least one character.</summary>
    internal int Right { get; set; }

    /// <summary>Found where the label does not stand.</summary>
    internal int Wrong { get; set; }

    /// <summary>Labelled and not found.</summary>
    internal int Missed { get; set; }

    internal int Labelled => Right + Missed;

    internal int Found => Right + Wrong;

    /// <summary>The part of what was found that is right, interval [0, 1]; NaN where nothing was found.</summary>
    internal double Precision => Right / (double)Found;

    /// <summary>The part of what is labelled that was found, interval [0, 1]; NaN where nothing is labelled.</summary>
    internal double Recall => Right / (double)Labelled;
}
