using System.Runtime.InteropServices;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>How often an occupation was seen with any; stands in files as it is.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct CountedCode(OccupationCode Code, int Count);
