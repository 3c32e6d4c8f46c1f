using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The part of a subject's state that decides whom a rule concerns and who owes what it asks for; the same fold as the full state, without allocation.</summary>
/// <param name="Facts">What holds.</param>
/// <param name="Note">Of a person the last note about the work, of fairs, loans, questions and offices the first note, which says of what kind they are; empty where there is none.</param>
/// <param name="Office">The office that serves the subject; null where not recorded.</param>
/// <param name="Officer">The appointed officer's code; empty where there is none.</param>
internal readonly record struct Standing(StandingFacts Facts, string Note, DistrictCode? Office, string Officer)
{
    internal static Standing OfNobody { get; } = new(StandingFacts.None, "", null, "");
}
