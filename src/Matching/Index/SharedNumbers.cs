namespace Jiuye.Matching;

/// <summary>Numbers that two lists have in common.</summary>
internal static class SharedNumbers
{
    /// <summary>How many numbers two ascending lists without repetition share.</summary>
    public static int Count(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] < right[j])
                i++;
            else if (left[i] > right[j])
                j++;
            else
            {
                shared++;
                i++;
                j++;
            }
        }

        return shared;
    }
}
