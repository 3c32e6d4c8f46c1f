using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>How the entries about one kind of subject change its standing; static, so that each kind has a loop of its own.</summary>
internal interface IStandingFold
{
    /// <summary>The standing after one entry more.</summary>
    static abstract Standing After(in Standing before, LedgerEntry next);
}
