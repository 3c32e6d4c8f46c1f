using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>A row of <c>compounds.tsv</c>: every part of its first list with every one of the second and the third.</summary>
/// <param name="Role">The part that its words play.</param>
/// <param name="Ground">Their ground; null where they have none.</param>
/// <param name="Slots">The roots of its lists in the trie of parts.</param>
internal sealed record CompoundForm(WordRoles Role, DiscriminationGround? Ground, int[] Slots);
