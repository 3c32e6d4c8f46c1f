namespace Jiuye.Matching;

/// <summary>A language that explanations are written in.</summary>
internal enum Language
{
    Chinese,
    English,
}
