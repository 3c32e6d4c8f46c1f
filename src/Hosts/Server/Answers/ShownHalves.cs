namespace Jiuye.Server;

/// <summary>How far a pair meets each side.</summary>
/// <param name="Seeker">The seeker's wishes, 0 to 1.</param>
/// <param name="SeekerWeight">Their weight.</param>
/// <param name="Posting">The posting's requirements, 0 to 1.</param>
/// <param name="PostingWeight">Their weight.</param>
/// <param name="Score">Both together.</param>
internal sealed record ShownHalves(double Seeker, double SeekerWeight, double Posting, double PostingWeight, double Score);
