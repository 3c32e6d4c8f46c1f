using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What one community's survey found.</summary>
/// <param name="Community">The community; null where the forms name none.</param>
/// <param name="Asked">Persons asked.</param>
/// <param name="Willing">Of them, those who want training.</param>
/// <param name="Unwilling">Of them, those who want none.</param>
/// <param name="Incomplete">Of them, those whose form leaves something blank that a plan needs.</param>
/// <param name="Wished">What is wanted, the most first.</param>
public sealed record CommunityNeeds(DistrictCode? Community, int Asked, int Willing, int Unwilling, int Incomplete, IReadOnlyList<WishedTraining> Wished);
