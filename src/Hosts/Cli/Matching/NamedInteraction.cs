using Jiuye.Matching.Plain;

namespace Jiuye.Cli;

/// <summary>A seeker acted upon a posting, by the ids of a file.</summary>
internal readonly record struct NamedInteraction(PlainId Seeker, PlainId Posting, double Weight);
